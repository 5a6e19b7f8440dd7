/** The address of a reader as it is asked, or why it is not. */
export type EndpointAddress = { readonly url: URL } | { readonly fault: 'address' | 'insecure' };

/**
 * Finds where an OpenAI-compatible endpoint answers: "https://api.example/v1", "http://localhost:11434", or the whole
 * address. Without encryption only this machine is asked, unless `allowHttp`.
 */
export const endpointAt = (written: string, { allowHttp }: { readonly allowHttp: boolean }): EndpointAddress => {
  const url = urlOf(written);
  if (url === null || url.username !== '' || url.password !== '') return { fault: 'address' };
  if (url.protocol === 'http:' && !allowHttp && !isThisMachine(url.hostname)) return { fault: 'insecure' };
  const path = url.pathname.replace(/\/+$/, '');
  const whole = new URL(url);
  if (!path.endsWith('/chat/completions')) {
    whole.pathname = `${/\/v\d+[a-z\d]*$/.test(path) ? path : `${path}/v1`}/chat/completions`;
  }
  return { url: whole };
};

const urlOf = (written: string): URL | null => {
  try {
    const url = new URL(written);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
};

/** Whether a host is the machine itself, by a name or a number that cannot lead elsewhere. */
const isThisMachine = (host: string): boolean =>
  /^(?:localhost|(?:[\w-]{1,63}\.){1,5}localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(host);
