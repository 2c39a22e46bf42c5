package org.lingyan.deployment.sample;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Invents names that nobody would stop at: families as common as they are, given names by age. */
final class Names {
  // The more common a family name, the more often it stands here.
  private static final String FAMILIES =
      "王王王王李李李李张张张张刘刘刘陈陈陈杨杨赵赵黄黄周周吴吴徐徐孙孙胡胡朱朱高高林林何何郭郭马马罗罗梁宋郑谢韩唐冯于董萧"
          + "程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段"
          + "雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍";
  private static final String[] DOUBLE_FAMILIES = {"欧阳", "上官", "司徒", "诸葛"};
  private static final String[] WOMEN = {
    "秀英", "桂兰", "玉珍", "淑华", "丽华", "春梅", "红霞", "晓燕", "丽娟", "海燕", "艳萍", "雪梅", "静", "敏", "丽", "娟", "芳",
    "婷", "莉", "颖", "琳", "雪", "洁", "倩", "慧敏", "雅琴", "文静", "晓琳", "思雨", "雨欣", "梦洁", "佳怡", "诗涵", "欣悦",
    "语嫣", "若兰", "清妍", "佩瑶", "书瑶", "芷若", "晚晴", "念慈", "采薇", "小满", "秋月", "春燕", "爱华", "巧云", "亚男", "金凤",
    "银环", "月娥", "冬梅", "彩虹", "燕飞", "晓雯", "嘉慧", "静怡", "子涵", "心怡"
  };
  private static final String[] MEN = {
    "建国", "建军", "志强", "国华", "卫东", "永强", "德明", "长青", "海涛", "志远", "文斌", "伟", "强", "磊", "军", "勇", "杰",
    "涛", "超", "明", "鹏", "浩", "俊杰", "子轩", "浩然", "宇航", "天佑", "思远", "家豪", "一鸣", "博文", "致远", "少华", "立新",
    "庆生", "水生", "福根", "大勇", "小军", "晓峰", "向阳", "春生", "新民", "树森", "振宇", "承志", "景行", "怀瑾", "泽宇", "明轩",
    "云飞", "传宝", "有田", "来顺", "松林", "学文", "正华", "世杰", "启明", "润生"
  };

  private static final int ATTEMPTS = 50;

  private final Random random;
  private final Set<String> taken = new HashSet<>();

  Names(Random random) {
    this.random = random;
  }

  /** Keeps a name out of what is invented. */
  void take(String name) {
    taken.add(name);
  }

  /**
   * A name that nobody in the city has yet, while there are such; three in five are women's. Among
   * many thousands some share theirs, as in life.
   */
  String next() {
    String name = invented();
    for (int i = 0; i < ATTEMPTS && !taken.add(name); i++) {
      name = invented();
    }
    return name;
  }

  private String invented() {
    String family =
        random.nextInt(90) == 0
            ? DOUBLE_FAMILIES[random.nextInt(DOUBLE_FAMILIES.length)]
            : String.valueOf(FAMILIES.charAt(random.nextInt(FAMILIES.length())));
    String[] given = random.nextInt(5) < 3 ? WOMEN : MEN;
    return family + given[random.nextInt(given.length)];
  }
}
