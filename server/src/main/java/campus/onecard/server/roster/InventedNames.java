package campus.onecard.server.roster;

import java.util.List;
import java.util.Random;

/** Invents names as they are spread over a Chinese university. */
final class InventedNames {

    /** The commonest surnames; how often each stands here is about its share of the people. */
    private static final String SURNAMES =
            "王王王王王王王李李李李李李李张张张张张张张刘刘刘刘刘陈陈陈陈陈杨杨杨赵赵黄黄周周吴吴徐徐孙孙胡胡朱朱高高林何郭马罗梁"
                    + "宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊"
                    + "金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";

    private static final List<String> LONG_SURNAMES = List.of("欧阳", "上官", "司马", "诸葛", "皇甫");
    private static final String OF_WOMEN = "芳娜敏静秀娟英慧巧美婷雪琳倩雯璐佳嘉欣怡悦妍梦瑶琪诗涵紫萱雨桐思语晓彤子涵若曦可馨艺菲";
    private static final String OF_MEN = "伟强磊军洋勇杰涛明超刚平辉鹏浩宇轩俊晨睿博文昊天志远子豪泽瑞嘉航宏毅建国海波思源承泽";

    /** Rare characters that real people carry; each breaks programs that know only GBK. */
    private static final List<String> RARE = List.of("㛃", "䶮", "𬭚", "𫖯");

    private static final List<String> MINORITY =
            List.of("买买提", "艾力", "古丽", "阿依夏木", "木合塔尔", "巴特尔", "其其格", "扎西", "卓玛", "次仁", "迪丽", "努尔");
    private static final List<String> FOREIGN_FIRST =
            List.of(
                    "John", "Maria", "Anna", "Ahmed", "Nguyen", "Sofia", "Ivan", "Fatima", "José",
                    "Kim");
    private static final List<String> FOREIGN_LAST =
            List.of(
                    "Smith", "García", "Müller", "Khan", "Van Anh", "Rossi", "Petrov", "O'Neil",
                    "Tanaka", "Park");

    private InventedNames() {}

    static String chinese(Random random, boolean woman) {
        int kind = random.nextInt(1000);
        if (kind < 25) {
            return one(random, MINORITY) + "·" + one(random, MINORITY);
        }
        String surname = kind < 30 ? one(random, LONG_SURNAMES) : one(random, SURNAMES);
        String given = one(random, woman ? OF_WOMEN : OF_MEN);
        if (kind < 38) {
            return surname + one(random, RARE);
        }
        return random.nextInt(100) < 18
                ? surname + given
                : surname + given + one(random, woman ? OF_WOMEN : OF_MEN);
    }

    static String foreign(Random random) {
        return one(random, FOREIGN_FIRST) + " " + one(random, FOREIGN_LAST);
    }

    static String one(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String one(Random random, String characters) {
        int at = random.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }
}
