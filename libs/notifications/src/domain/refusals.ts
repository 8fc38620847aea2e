export type NotificationRefusal = { readonly code: 'TOO_MANY_NOTIFICATIONS'; readonly maximum: number };
