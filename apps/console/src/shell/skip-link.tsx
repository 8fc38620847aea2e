import { useCommonWords } from '../words/common-words.js';
import classes from './skip-link.module.css';

const contentId = 'content';

/** The first stop of the Tab key: past the list of pages, to what the page is about. */
export function SkipLink() {
  const say = useCommonWords();
  return (
    <a
      href={`#${contentId}`}
      className={classes['skip']}
      onClick={(event) => {
        // The address stays that of the page.
        event.preventDefault();
        document.getElementById(contentId)?.focus();
      }}
    >
      {say('toContent')}
    </a>
  );
}
