import { createContext, use } from 'react';
import type { ViewerQuery } from './generated/viewer.js';

export type Viewer = ViewerQuery['me'];

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in. Inside of the frame alone, where somebody always is. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (viewer === null) throw new Error('Nobody is signed in here.');
  return viewer;
}
