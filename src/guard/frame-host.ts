/** The host name that a frame belongs to: one without an address of its own belongs to the page that made it. */
export const frameHost = (): string => location.hostname || (URL.canParse(origin) ? new URL(origin).hostname : '');
