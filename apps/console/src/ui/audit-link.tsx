import { Anchor } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../shell/use-viewer.js';
import { useCommonWords } from '../words/common-words.js';

/** The way to what was done about a thing and by it; for those alone who may read it. */
export function AuditLink({ id }: { readonly id: string }) {
  const say = useCommonWords();
  const { roles } = useViewer();
  if (!roles.includes('ADMIN') && !roles.includes('AUDITOR')) return null;
  return (
    <Anchor component={Link} to={`/audit?subject=${encodeURIComponent(id)}`} size="sm">
      <IconHistory size={16} aria-hidden style={{ verticalAlign: '-3px', marginInlineEnd: 4 }} />
      {say('auditTrail')}
    </Anchor>
  );
}
