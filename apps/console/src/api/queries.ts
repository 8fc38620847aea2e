import { QueryClient } from '@tanstack/react-query';
import { Unanswered } from './unanswered.js';

const tries = 2;

/** What was answered so far. What is wrong with a question stays wrong: only the way to the API is tried again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => error instanceof Unanswered && error.code === 'OFFLINE' && failures < tries,
      retryDelay: 700,
    },
  },
});
