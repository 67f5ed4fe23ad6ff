import type { PageWords } from '../page-words.ts'

export const pageZhHans: PageWords = {
  code: '邮件中的代码',
  codeHint: '未启用脚本时，此页面无法从链接中读取代码。代码是 # 号之后的部分。',
}
