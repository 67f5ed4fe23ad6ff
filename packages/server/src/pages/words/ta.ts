import type { PageWords } from '../page-words.ts'

export const pageTa: PageWords = {
  code: 'மின்னஞ்சலில் உள்ள குறியீடு',
  codeHint: 'நிரல் இல்லாமல் இந்தப் பக்கத்தால் இணைப்பிலிருந்து அதைப் படிக்க முடியாது. அது # குறிக்குப் பின் வரும் பகுதி.',
}
