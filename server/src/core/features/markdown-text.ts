/** Text of an article made safe to show as Markdown: nothing in it can be a mark, a link, HTML or turn the reading direction. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, (run) => (run.includes('\u00A0') || run.includes('\u202F') ? '\u00A0' : ' '))
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@/]/g, (mark) =>
      mark === '<'
        ? '&lt;'
        : mark === '&'
          ? '&amp;'
          : mark === ':' || mark === '@' || mark === '/'
            ? mark
            : `\\${mark}`,
    );

/** A link to a web address, its text the address; plain text when it is not http(s). */
export const addressLink = (href: string): string =>
  /^https?:\/\//i.test(href)
    ? `<${href.replace(/[\s<>\p{Cc}\p{Cf}]/gu, (c) => encodeURIComponent(c))}>`
    : escapeMarkdown(href);
