import type { Actor, CallerRole } from '@evenhand/platform';

/** Those who decide about what people say, and those who look at how it is decided. */
const staff: readonly CallerRole[] = ['MODERATOR', 'LEAD', 'AUDITOR'];

export const isStaff = ({ roles }: Actor): boolean => staff.some((role) => roles.has(role));
