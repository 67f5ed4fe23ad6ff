import { accessConsentEn, type RegistrationWords } from './en.ts'

/** Not yet reviewed by a native speaker. */
export const registrationZhHans: RegistrationWords = {
  register: '报名',
  title: event => `报名：${event}`,
  wouldWait: parties =>
    parties === 0 ? '名额已满。您将排在候补名单的第一位。' : `名额已满。候补名单上您前面有 ${parties} 组。`,
  partyWaits: left => `还剩 ${left} 个名额：这么多人会进入候补名单。`,
  full: '名额已满，且没有候补名单。',
  opens: when => `报名开始时间：${when}。`,
  closed: '报名已截止。',
  name: '您的姓名',
  nameHint: '只写名字或昵称即可，现场会这样称呼您。',
  email: '您的电子邮件地址',
  emailHint: '图书馆只会就本次活动给您写信。',
  partySize: '一共来几位',
  partyHint: most => `包括您和同来的人，最多 ${most} 位。`,
  accessNeeds: '您参加活动需要什么',
  accessHint: date =>
    `例如前排座位、手语翻译、轮椅空间。只有工作人员会为准备活动而阅读，别人不会看到。活动之后即删除（${date}）。`,
  accessConsent: accessConsentEn,
  accessConsentMeaning: '意思是（译文尚未审校）：图书馆可以用我所写的需求来准备本次活动。',
  privacy: '图书馆保存这些内容是为了给您保留名额，不会给别人看，也不会建立账户。',
  send: places => `报名 ${places} 个名额`,
  join: '加入候补名单',
  confirmed: places => `报名成功：为您保留了 ${places} 个名额。`,
  waiting: position => `您在候补名单上，排第 ${position} 位。`,
  waitingNext: '有空位时图书馆会写信给您。',
  refused: {
    full: '最后一个名额刚刚被取走，且没有候补名单。您输入的内容仍在这里。',
    closed: '报名刚刚截止。您输入的内容仍在这里。',
    'not-open': '报名尚未开始。您输入的内容仍在这里。',
    'party-too-large': '不能有这么多人一起来，请选小一点的数。',
    'other-request': '您已在另一个窗口用此表格报过名。请查看您的邮件。',
  },
  earlier: '您的报名',
  show: '查看活动',
}
