import type { PageWords } from '../page-words.ts'

export const pageVi: PageWords = {
  code: 'Mã trong thư',
  codeHint: 'Khi không có tập lệnh, trang này không đọc được mã từ liên kết. Mã là phần sau dấu #.',
}
