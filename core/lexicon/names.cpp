#include "core/lexicon/names.h"

#include "core/lexicon/pinyin.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sejajar {
namespace {

// The letters of a sound: A vowel at the beginning, B labial stop, D dental stop, G velar stop, Z sibilant or
// affricate, F, H, W, Y, M, N, L (l and r).
QChar latinSound(QStringView rest, qsizetype &used) {
    static constexpr std::array<std::pair<QStringView, char16_t>, 17> groups = {{{u"tsch", u'Z'},
                                                                                 {u"sch", u'Z'},
                                                                                 {u"zh", u'Z'},
                                                                                 {u"ch", u'Z'},
                                                                                 {u"sh", u'Z'},
                                                                                 {u"th", u'D'},
                                                                                 {u"ph", u'F'},
                                                                                 {u"gh", u'G'},
                                                                                 {u"kh", u'H'},
                                                                                 {u"ck", u'G'},
                                                                                 {u"qu", u'G'},
                                                                                 {u"ce", u'Z'},
                                                                                 {u"ci", u'Z'},
                                                                                 {u"cy", u'Z'},
                                                                                 {u"x", u'Z'},
                                                                                 {u"tz", u'Z'},
                                                                                 {u"dg", u'Z'}}};
    for (const auto &[letters, sound] : groups) {
        if (rest.startsWith(letters)) {
            used = letters.size();
            return sound;
        }
    }
    used = 1;
    switch (rest[0].unicode()) {
    case u'b':
    case u'p': return u'B';
    case u'd':
    case u't': return u'D';
    case u'g':
    case u'k':
    case u'c':
    case u'q': return u'G';
    case u'z':
    case u's':
    case u'j': return u'Z';
    case u'f': return u'F';
    case u'h': return u'H';
    case u'v':
    case u'w': return u'W';
    case u'y': return u'Y';
    case u'm': return u'M';
    case u'n': return u'N';
    case u'l':
    case u'r': return u'L';
    default: return {};
    }
}

QString soundOfSyllables(QStringView letters, bool pinyinSpelling) {
    QString sound;
    for (qsizetype at = 0; at < letters.size();) {
        qsizetype used = 1;
        QChar next = latinSound(letters.mid(at), used);
        if (pinyinSpelling && (letters[at] == u'q' || letters[at] == u'c')) next = u'Z';
        if (next.isNull()) {
            if (at == 0) sound += u'A';
        } else if (!sound.endsWith(next) || pinyinSpelling) {
            sound += next;
        }
        at += used;
    }
    return sound;
}

} // namespace

bool isTransliterationCharacter(QChar c) {
    static constexpr QStringView characters = u"阿艾埃爱安昂奥巴拜班邦鲍贝本比彼宾波伯博勃布查达戴丹道德登邓"
                                              u"狄迪蒂丁东杜多顿厄恩尔法凡范方菲费芬丰冯"
                                              u"弗佛夫福富盖甘冈高哥戈葛格根贡古瓜圭郭哈海汉豪赫黑亨洪胡华怀"
                                              u"惠霍基吉季加嘉贾简杰金京久卡凯坎康考柯科"
                                              u"可克肯孔库夸奎昆拉莱赖兰朗劳勒雷莉黎礼里理利立连列林琳卢鲁路"
                                              u"伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密敏明缪"
                                              u"摩莫默姆穆拿纳娜南内嫩尼妮涅宁纽农努诺欧帕派潘庞佩彭皮平珀普"
                                              u"奇齐契恰强乔切琴琼丘屈让日荣茹瑞若撒萨塞"
                                              u"赛桑瑟森沙莎山尚绍舍申圣施什史舒朔丝司斯松苏孙索塔泰坦汤唐陶"
                                              u"特滕提廷通图吐托瓦万旺威韦维伟魏温文翁沃"
                                              u"乌武伍西希锡席夏香肖萧谢辛欣兴雄休许逊雅亚延扬尧耶叶伊易因英"
                                              u"尤于约扎詹张珍芝治中朱兹宗祖佐茨龙隆翰泽"
                                              u"蓬丽娅黛莲琪思力奈耐仑婷汀蕾甫伏谟笛侯聂汗罕俄蒲弥";
    return characters.contains(c);
}

QString soundOfLatin(QStringView name) {
    QString plain;
    for (const QChar c : name.toString().toLower().normalized(QString::NormalizationForm_KD)) {
        if (c >= u'a' && c <= u'z') plain += c;
    }
    return soundOfSyllables(plain, false);
}

QString soundOfHan(QStringView name) {
    QString sound;
    for (const QChar c : name) {
        const QString syllable = pinyin(c);
        if (syllable == u"er")
            sound += u'L'; // 尔 stands for a final l or r
        else if (!syllable.isEmpty()) {
            QString one = soundOfSyllables(syllable, true);
            // "ng" is one nasal, and a vowel counts at the beginning of the name only.
            one.replace(QStringLiteral("NG"), QStringLiteral("N"));
            sound += sound.isEmpty() || one != u"A" ? one : QString();
        }
    }
    return sound;
}

} // namespace sejajar
