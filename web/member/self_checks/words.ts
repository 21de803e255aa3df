import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '场所自查', one: '自查', hazard: '隐患整改', to_do: '要查的', to_mend: '要整改的', waiting_list: '已交的', none: '现在没有要查的', none_text: '派出所请你自查时，会出现在这里。', gone: '这份自查已经办结或取消。', hazard_gone: '这处隐患已经通过复查，或改由别人整改。', link: '{n} 项自查、整改等你', due: '{day} 前', late: '已逾期，请尽快', handed_in: '已交，{n} 处隐患', says: '派出所说',
    fine: '没问题', wrong: '有隐患', severity: '程度', words: '哪里不对', words_hint: '例如：三号柱旁一只没有压力', words_missing: '请写一句哪里不对', photo: '拍照', photo_good: '有“拍照”的项适合拍一张，不拍也行；请不要拍到人。', photo_n: '{item}照片 {n}', remove: '去掉照片', broken: '这张照片打不开，请再拍一张', progress: '{done} / {all}', submit: '交上去', not_all: '还有 {n} 项没选', no_words: '有 {n} 项没写哪里不对', sure: '交上去后不能再改。共 {n} 处隐患。', sure_none: '交上去后不能再改。没有发现隐患。', submitted: '已交，谢谢', waiting: '没有网络，已记下，有网就送出',
    remark: '民警复查说', how: '怎么整改的', how_hint: '写一句，或拍一张，都行', how_missing: '请写一句，或拍一张整改后的照片', mend: '已整改', mended: '已交，等民警复查', found_photo: '发现时', mended_photo: '整改后',
  },
  en: {
    title: 'Self-checks', one: 'Self-check', hazard: 'To be mended', to_do: 'To look at', to_mend: 'To be mended', waiting_list: 'Handed in', none: 'Nothing to look at now', none_text: 'When the station asks you, it appears here.', gone: 'This self-check is over or was cancelled.', hazard_gone: 'This was accepted, or somebody else mends it.', link: '{n} to look at or mend', due: 'until {day}', late: 'overdue: soon, please', handed_in: 'handed in, {n} hazards', says: 'The station says',
    fine: 'Fine', wrong: 'Hazard', severity: 'How grave', words: 'What is wrong', words_hint: 'such as: the one by pillar three has no pressure', words_missing: 'Say in a line what is wrong', photo: 'Photo', photo_good: 'Where there is “Photo” a picture helps; none is needed. Please keep people out of it.', photo_n: '{item}, photo {n}', remove: 'without this photo', broken: 'This picture cannot be opened; take another', progress: '{done} of {all}', submit: 'Hand in', not_all: '{n} still to choose', no_words: '{n} without a line what is wrong', sure: 'It cannot be changed afterwards. Hazards: {n}.', sure_none: 'It cannot be changed afterwards. No hazard was found.', submitted: 'Handed in, thank you', waiting: 'No network: it is kept and goes out by itself',
    remark: 'The officer says', how: 'How it was mended', how_hint: 'a line or a picture will do', how_missing: 'Write a line, or take a picture', mend: 'It is mended', mended: 'handed in; an officer will look', found_photo: 'as found', mended_photo: 'as mended',
  },
}
