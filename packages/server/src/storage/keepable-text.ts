/** PostgreSQL keeps every character but U+0000, and SQLite every one: with this the text is the same on both. */
export const keepableText = (text: string): string => text.replaceAll('\0', '\uFFFD')
