import { replyMark } from '../cut-quotes.ts'
import type { RelayWords } from '../relay-words.ts'

/** Not yet reviewed by a native speaker. */
export const relayVi: RelayWords = {
  via: (alias, library) => `${alias} qua ${library}`,
  answerTo: topic => `Trả lời: ${topic}`,
  writeAbove: `${replyMark} Để trả lời bằng thư, hãy viết phía trên dòng này.`,
  firstContact: (alias, topic) => `${alias} đã viết cho bạn về “${topic}”:`,
  wrote: alias => `${alias} viết:`,
  howToAnswer: 'Hãy trả lời thư này, hoặc viết trên trang. Địa chỉ thư của bạn không được chuyển cho ai.',
  howToAnswerOnPage:
    'Hãy viết câu trả lời trên trang. Địa chỉ thư của bạn không được chuyển cho ai. Thư trả lời thư này không được đọc.',
  openPage: 'Trả lời, dừng hoặc báo cáo',
  stopHint:
    'Trên cùng trang đó, bạn có thể dừng cuộc trò chuyện này bằng một lần chạm, chặn người này, hoặc báo với thư viện rằng có điều không ổn.',
  stayingSafe:
    'Hãy gặp nhau ở nơi công cộng, chẳng hạn ở thư viện, và cho ai đó biết bạn ở đâu. Đừng gửi tiền và đừng cho địa chỉ nhà. Bạn có thể dừng bất cứ lúc nào.',
  passedOn: alias =>
    `Tin của bạn đã được chuyển cho ${alias}. Câu trả lời sẽ đến từ địa chỉ này; ${alias} không thấy địa chỉ của bạn.`,
  addressRemoved: '[đã bỏ địa chỉ]',
  attachmentsLeftOut: 'Có tệp đính kèm. Vì sự an toàn của bạn, chúng không được chuyển đi.',
  attachmentsRefused:
    'Tin của bạn đã được chuyển mà không có tệp đính kèm: không thể gửi tệp theo cách này. Bạn có thể cho xem khi gặp nhau.',
  nothingToPassOn: 'Tin của bạn không có chữ nào để chuyển. Không thể gửi tệp theo cách này; hãy viết vài chữ.',
  notDelivered: alias =>
    `Một thư gửi ${alias} không đến được. Có thể tin của bạn chưa được đọc. Bạn không cần làm gì cả.`,
  ended: alias => `Cuộc trò chuyện của bạn với ${alias} đã kết thúc. Không còn gì được chuyển nữa.`,
  why: 'Bạn nhận thư này vì bạn tham gia một cuộc trò chuyện do thư viện chuyển.',
  page: {
    title: 'Cuộc trò chuyện của bạn',
    show: 'Xem cuộc trò chuyện',
    gone: 'Liên kết này không còn dùng được. Hãy dùng liên kết trong thư mới nhất.',
    you: 'Bạn',
    yourAnswer: 'Câu trả lời của bạn',
    send: 'Gửi',
    sent: 'Câu trả lời của bạn đang được gửi.',
    notSent: 'Chưa gửi gì cả. Hãy viết vài chữ, nhiều nhất 5000 ký tự.',
    tooMany: 'Hôm nay bạn đã viết nhiều. Mời bạn tiếp tục vào ngày mai.',
    ended: 'Cuộc trò chuyện này đã kết thúc. Không còn gì được chuyển nữa.',
    stop: 'Dừng cuộc trò chuyện này',
    block: 'Dừng và chặn người này',
    blockHint: 'Hai bạn sẽ không được ghép với nhau ở đây nữa. Người kia không được báo.',
    report: 'Báo với thư viện rằng có điều không ổn',
    reportKind: 'Điều gì không ổn?',
    reportKinds: {
      safety: 'Tôi cảm thấy không an toàn',
      minor: 'Có thể ai đó chưa đủ tuổi',
      spam: 'Quảng cáo hoặc lừa đảo',
      other: 'Điều khác',
    },
    reportText: 'Chuyện gì đã xảy ra?',
    sendReport: 'Gửi báo cáo',
    reported: 'Cảm ơn bạn. Nhân viên thư viện sẽ xem xét.',
  },
}
