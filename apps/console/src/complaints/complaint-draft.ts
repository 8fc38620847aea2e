import { useForm, type UseFormReturnType } from '@mantine/form';
import { useTextProblem } from '../ui/long-text.js';
import { useCommonWords } from '../words/common-words.js';
import type { ComplaintCategory, ComplaintFormQuery, ComplaintKind } from './generated/new-complaint.js';
import { useNewComplaintWords } from './new-complaint-words.js';

/** A complaint as it is being written. Each entry has a key of its own, so that removing one leaves the others alone. */
export interface ComplaintDraft {
  readonly category: ComplaintCategory | null;
  readonly kind: ComplaintKind | null;
  readonly facts: { readonly key: string; readonly on: string; readonly what: string }[];
  readonly excerpts: { readonly key: string; readonly text: string }[];
  /** `sha256` in hexadecimal digits; `url` where the file lies. */
  readonly files: { readonly key: string; readonly name: string; readonly sha256: string; readonly url: string }[];
  readonly isHidden: boolean;
  readonly safetyReason: string;
}

export type DraftForm = UseFormReturnType<ComplaintDraft>;

/** Days are those of the API: in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

export const aFact = () => ({ key: crypto.randomUUID(), on: '', what: '' });
export const anExcerpt = () => ({ key: crypto.randomUUID(), text: '' });

/** Reads the file for its fingerprint; it does not leave this device. */
export async function aFile(file: File): Promise<ComplaintDraft['files'][number]> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { key: crypto.randomUUID(), name: file.name, sha256, url: '' };
}

/** The draft, and what is missing in it before it can be sent. The rest is for the API to say. */
export function useDraft({ complaintCategories: categories, policy }: ComplaintFormQuery): DraftForm {
  const say = useNewComplaintWords();
  const sayCommon = useCommonWords();
  const written = useTextProblem(policy.complaints.maximumTextLength);
  const needed = (text: string | null): string | null => (text === null || text.trim() === '' ? sayCommon('needed') : null);
  return useForm<ComplaintDraft>({
    initialValues: { category: null, kind: null, facts: [aFact()], excerpts: [], files: [], isHidden: false, safetyReason: '' },
    validate: {
      category: needed,
      kind: (kind, { category }) => (hasKinds(categories, category) ? needed(kind) : null),
      facts: { on: (on) => needed(on) ?? (on > today() ? say('onFuture') : null), what: written },
      excerpts: { text: written },
      files: { url: (url) => needed(url) ?? (isHttps(url) ? null : say('fileUrlInvalid')) },
      safetyReason: (reason, { isHidden }) => (isHidden ? written(reason) : null),
    },
  });
}

const isHttps = (url: string): boolean => url.trim().startsWith('https://') && URL.canParse(url.trim());

const hasKinds = (categories: ComplaintFormQuery['complaintCategories'], chosen: ComplaintCategory | null): boolean =>
  categories.some(({ category, kinds }) => category === chosen && kinds.length > 0);
