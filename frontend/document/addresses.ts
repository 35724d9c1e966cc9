/** What the server lets stand in a link. */
export function isAddress(address: string): boolean {
  return /^(https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@])/i.test(address.trim());
}

/**
 * What somebody wrote, as an address: "www.skr.se" is on the web and "anna@exempel.se" is somebody's e-mail. Undefined if it is
 * neither; http is refused too, for whoever makes a link now can make it a safe one.
 */
export function readAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  if (/^mailto:/i.test(text)) return isAddress(text) ? text : undefined;
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' && /\.[^.\s]+$/.test(url.hostname) && !/\s/.test(text) ? address : undefined;
  } catch {
    return undefined;
  }
}
