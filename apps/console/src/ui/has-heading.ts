import { createContext } from 'react';

/** Whether something around has the first heading already. */
export const HasHeading = createContext(true);
