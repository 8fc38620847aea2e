import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import classes from './name.module.css';

interface NameProps {
  readonly party: { readonly id: string; readonly displayName: string };
  /** Without a way to the party's page, for instance inside of another link. */
  readonly plain?: boolean;
}

/** A party by its name, which may hold anything: shown as text, in its own direction, never wider than its place. */
export function Name({ party, plain = false }: NameProps) {
  const name = (
    <bdi className={classes.name} title={party.displayName}>
      {party.displayName}
    </bdi>
  );
  return plain ? (
    name
  ) : (
    <Anchor component={Link} to={`/parties/${encodeURIComponent(party.id)}`} inherit>
      {name}
    </Anchor>
  );
}
