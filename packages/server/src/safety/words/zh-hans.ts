import type { SafetyWords } from '../safety-words.ts'

/** Not yet reviewed by a native speaker. */
export const safetyZhHans: SafetyWords = {
  alert: {
    subject: '收到一份举报',
    text: '有人举报可能有人处于危险中或未成年。相关内容已隐藏。请在今天查看。',
    open: '打开管理页面',
  },
  decision: {
    refusedSubject: '您写的内容没有显示',
    refused: '图书馆工作人员决定不显示您写的内容。',
    approvedSubject: '您写的内容已显示',
    approved: '图书馆工作人员看过了您写的内容，现已显示。',
    appealHint: '您可以在 14 天内请求重新审核：',
    final: '已审核第二次，决定不变。您仍可到服务台与工作人员交谈。',
  },
  reasons: {
    'contact-details': '其中有邮箱地址、电话号码或链接。回复由图书馆转达，请去掉这些。',
    advertising: '内容像广告。这里供个人分享，不供商家使用。',
    money: '内容索要或提供金钱。这里的分享是免费的。',
    'not-allowed': '图书馆在这里不接受此类内容。',
    disrespectful: '有些词语可能伤害他人。',
    unsafe: '内容可能使人陷入危险。',
    'adults-only': '内容可能涉及未满 18 岁的人。这里只供成年人使用。',
    duplicate: '相同的内容已经有了。',
    other: '原因见工作人员的说明。',
  },
  appeal: {
    title: '请求重新审核',
    why: '为什么应该显示？',
    send: '发送',
    sent: '谢谢。工作人员会重新查看并写信给您。',
    gone: '此链接已失效。请到服务台与工作人员交谈。',
    notSent: '没有发送任何内容。请写几句话，最多 2000 个字符。',
  },
}
