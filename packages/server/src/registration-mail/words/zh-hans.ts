import type { RegistrationWords } from '../registration-words.ts'

/** Not yet reviewed by a native speaker. */
export const registrationZhHans: RegistrationWords = {
  confirmed: '您已报名成功，并已获得名额。',
  waiting: position => `名额已满。您在候补名单中排第 ${position} 位。一有名额，我们就会写信通知您。`,
  seat: '有名额空出，现在归您所有。',
  offer: until => `我们为您保留一个名额，截止时间：${until}。请在此之前接受；逾期名额将转给下一位。`,
  seats: count => `名额：${count}`,
  subject: {
    confirmed: title => `报名成功：${title}`,
    waiting: title => `候补名单：${title}`,
    seat: title => `您已获得名额：${title}`,
    offer: title => `为您保留了名额：${title}`,
  },
  manage: '查看或取消报名',
  decide: '接受或放弃名额',
  why: '您收到此邮件，是因为您报名参加了此活动。',
  page: {
    title: '您的报名',
    show: '显示',
    gone: '此链接已失效。请使用最新邮件中的链接。',
    status: {
      confirmed: '您已获得名额。',
      waiting: '您在候补名单中。',
      cancelled: '此报名已取消。',
    },
    accept: '接受名额',
    accepted: '谢谢。名额归您所有。',
    alreadyYours: '名额已归您所有，无需再做任何操作。',
    tooLate: '该名额已不再为您保留。',
    cancel: '取消报名',
    sure: '确定要取消吗？您的名额将转给他人。',
    cancelNow: '是，取消',
    keep: '否，保留',
  },
}
