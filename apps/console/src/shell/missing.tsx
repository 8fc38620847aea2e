import { Page } from '../ui/page.js';
import { Empty } from '../ui/states.js';
import { useCommonWords } from '../words/common-words.js';

/** No page at this address. */
export function Missing() {
  const say = useCommonWords();
  return (
    <Page title={say('nothingHere')}>
      <Empty title={say('pageMissing')} />
    </Page>
  );
}

/** A page that others have. */
export function NotForYou() {
  const say = useCommonWords();
  return (
    <Page title={say('nothingHere')}>
      <Empty title={say('notForYou')} />
    </Page>
  );
}
