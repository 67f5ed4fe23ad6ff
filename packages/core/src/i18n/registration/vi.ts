import { accessConsentEn, type RegistrationWords } from './en.ts'

/** Not yet reviewed by a native speaker. */
export const registrationVi: RegistrationWords = {
  register: 'Đăng ký',
  title: event => `Đăng ký: ${event}`,
  wouldWait: parties =>
    parties === 0
      ? 'Đã hết chỗ. Bạn sẽ đứng đầu danh sách chờ.'
      : `Đã hết chỗ. Có ${parties} nhóm đứng trước bạn trong danh sách chờ.`,
  partyWaits: left => `Còn ${left} chỗ: với số người này, bạn sẽ vào danh sách chờ.`,
  full: 'Đã hết chỗ và không có danh sách chờ.',
  opens: when => `Bạn có thể đăng ký từ ${when}.`,
  closed: 'Đã hết hạn đăng ký.',
  name: 'Tên của bạn',
  nameHint: 'Chỉ cần tên gọi hoặc biệt danh. Nhân viên tại quầy sẽ gọi bạn bằng tên đó.',
  email: 'Địa chỉ email của bạn',
  emailHint: 'Thư viện chỉ viết cho bạn về sự kiện này.',
  partySize: 'Có bao nhiêu người đến',
  partyHint: most => `Bạn và những người đi cùng, nhiều nhất ${most} người.`,
  accessNeeds: 'Bạn cần gì để tham gia',
  accessHint: date =>
    `Chỗ ngồi phía trước, phiên dịch ngôn ngữ ký hiệu, chỗ cho xe lăn. Nhân viên đọc điều này để chuẩn bị sự kiện, không ai khác. Nó bị xóa sau sự kiện, vào ${date}.`,
  accessConsent: accessConsentEn,
  accessConsentMeaning:
    'Nghĩa là (bản dịch chưa được kiểm tra): thư viện được dùng những gì tôi viết về nhu cầu của mình để chuẩn bị sự kiện này.',
  privacy: 'Thư viện giữ thông tin này để giữ chỗ cho bạn và không cho ai khác xem. Không có tài khoản nào được tạo.',
  send: places => `Đăng ký ${places} chỗ`,
  join: 'Vào danh sách chờ',
  confirmed: places => `Bạn đã đăng ký: ${places} chỗ là của bạn.`,
  waiting: position => `Bạn đang trong danh sách chờ, ở vị trí ${position}.`,
  waitingNext: 'Thư viện sẽ viết cho bạn khi có chỗ trống.',
  refused: {
    full: 'Chỗ cuối cùng vừa hết và không có danh sách chờ. Những gì bạn nhập vẫn còn đây.',
    closed: 'Vừa hết hạn đăng ký. Những gì bạn nhập vẫn còn đây.',
    'not-open': 'Chưa thể đăng ký. Những gì bạn nhập vẫn còn đây.',
    'party-too-large': 'Không thể đến cùng nhiều người như vậy. Hãy chọn số nhỏ hơn.',
    'other-request': 'Bạn đã đăng ký bằng biểu mẫu này trong một cửa sổ khác. Hãy xem email của bạn.',
  },
  earlier: 'Các đăng ký của bạn',
  show: 'Xem sự kiện',
}
