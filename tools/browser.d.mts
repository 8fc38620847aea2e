import type { Browser } from 'playwright-core';

export const browserPath: string | null;
export function openBrowser(): Promise<Browser>;
