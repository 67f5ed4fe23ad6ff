import type { FormWords } from './en.ts'

/** Not yet reviewed by a native speaker. */
export const formsVi: FormWords = {
  optional: '(không bắt buộc)',
  stepOf: (step, steps) => `Bước ${step} trên ${steps}`,
  next: 'Tiếp tục',
  back: 'Quay lại',
  review: 'Mọi thứ đã đúng chưa?',
  change: label => `Sửa: ${label}`,
  nothing: 'Không có',
  summary: count => `Có ${count} điều cần sửa`,
  sharedDevice: 'Đây là máy tính dùng chung',
  sharedHint: 'Khi đó những gì bạn nhập không được giữ lại trên máy.',
  draftKept: 'Những gì bạn nhập được giữ trên thiết bị này cho đến khi gửi, lâu nhất là hai ngày.',
  cannotKeep: 'Thiết bị này không giữ được những gì bạn nhập. Vui lòng để trang này mở.',
  problems: {
    required: label => `${label}: vui lòng điền vào.`,
    choose: label => `${label}: vui lòng chọn.`,
    tick: label => `${label}: vui lòng đánh dấu để tiếp tục.`,
    email: label => `${label}: nhập địa chỉ email, như ten@example.org.`,
    number: label => `${label}: nhập một số nguyên.`,
    range: (label, min, max) => `${label}: nhập một số từ ${min} đến ${max}.`,
    length: (label, most) => `${label}: dùng nhiều nhất ${most} ký tự.`,
    other: label => `${label}: không dùng được như vậy. Vui lòng viết cách khác.`,
  },
  sending: {
    sending: 'Đang gửi…',
    offline: 'Đã giữ trên thiết bị này. Sẽ được gửi khi bạn có mạng.',
    offlineShared:
      'Sẽ được gửi khi bạn có mạng. Hãy để trang này mở đến lúc đó: không có gì được giữ trên thiết bị này.',
    unconfirmed: 'Chưa được xác nhận. Chúng tôi tự hỏi lại; việc này không bị làm hai lần.',
    tooOld:
      'Trong hai ngày chúng tôi không biết được điều này đã đến nơi chưa, và không gửi nữa. Hãy xem email của bạn trước khi gửi lại.',
    withdraw: 'Không gửi',
  },
  refusals: {
    offline: 'Hiện không có trả lời. Những gì bạn nhập vẫn còn đây.',
    unauthorised: 'Thư viện không nhận điều này từ đây. Vui lòng báo cho thư viện.',
    'not-found': 'Điều này không còn được cung cấp.',
    conflict: 'Có điều gì đó đã thay đổi. Vui lòng xem lại.',
    invalid: 'Thư viện không dùng được những gì đã gửi. Vui lòng xem lại.',
    'rate-limited': 'Nhiều người đang gửi lúc này. Vui lòng thử lại sau một phút.',
    upstream: 'Thư viện không trả lời như mong đợi. Những gì bạn nhập vẫn còn đây.',
  },
  dismiss: 'Đóng thông báo này',
}
