import type { RegistrationWords } from '../registration-words.ts'

/** Not yet reviewed by a native speaker. */
export const registrationVi: RegistrationWords = {
  confirmed: 'Bạn đã đăng ký và có chỗ.',
  waiting: position =>
    `Tất cả các chỗ đã có người đăng ký. Bạn ở trong danh sách chờ, vị trí thứ ${position}. Chúng tôi sẽ viết cho bạn ngay khi có chỗ cho bạn.`,
  seat: 'Đã có chỗ trống, và chỗ đó là của bạn.',
  offer: until =>
    `Một chỗ được giữ cho bạn đến ${until}. Hãy nhận chỗ trước lúc đó; sau đó chỗ sẽ dành cho người tiếp theo.`,
  seats: count => `Số chỗ: ${count}`,
  subject: {
    confirmed: title => `Bạn đã đăng ký: ${title}`,
    waiting: title => `Danh sách chờ: ${title}`,
    seat: title => `Bạn có chỗ: ${title}`,
    offer: title => `Có chỗ được giữ cho bạn: ${title}`,
  },
  manage: 'Xem hoặc hủy đăng ký',
  decide: 'Nhận hoặc từ chối chỗ',
  why: 'Bạn nhận thư này vì bạn đã đăng ký sự kiện này.',
  page: {
    title: 'Đăng ký của bạn',
    show: 'Hiển thị',
    gone: 'Liên kết này không còn dùng được. Hãy dùng liên kết trong thư mới nhất.',
    status: {
      confirmed: 'Bạn có chỗ.',
      waiting: 'Bạn ở trong danh sách chờ.',
      cancelled: 'Đăng ký này đã bị hủy.',
    },
    accept: 'Nhận chỗ',
    accepted: 'Cảm ơn bạn. Chỗ này là của bạn.',
    alreadyYours: 'Chỗ này đã là của bạn. Bạn không cần làm gì thêm.',
    tooLate: 'Chỗ này không còn được giữ cho bạn.',
    cancel: 'Hủy đăng ký',
    sure: 'Bạn có muốn hủy không? Chỗ của bạn sẽ dành cho người khác.',
    cancelNow: 'Có, hủy',
    keep: 'Không, giữ lại',
  },
}
