package org.lingyan.people.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** N1 to N3: under which words a name is filed, and what finds it. */
class NameWordsTest {

  @ParameterizedTest(name = "N1 {0} is read {1}")
  @CsvSource({
    "单小雨, shanxiaoyu",
    "解晓东, xiexiaodong",
    "仇玉兰, qiuyulan",
    "曾国芳, zengguofang",
    "区志远, ouzhiyuan",
    "查文斌, zhawenbin",
    "翟让, zhairang",
    "盖丽, geli",
    "尉迟文静, yuchiwenjing",
    "万俟雪, moqixue",
    "长孙无忌, zhangsunwuji",
    "令狐冲, linghuchong",
    "朴智星, piaozhixing",
    "缪春燕, miaochunyan",
    "欧阳修, ouyangxiu",
  })
  void aSurnameIsReadAsOne(String name, String pinyin) {
    assertThat(NameWords.of(name)).contains(pinyin);
  }

  @ParameterizedTest(name = "N1 {0} is found by {1} as well")
  @CsvSource({"单小雨, danxiaoyu", "曾国芳, cengguofang", "朴智星, puzhixing", "王晟, wangsheng"})
  void whatPeopleReadOtherwiseIsFoundToo(String name, String typed) {
    assertThat(NameWords.finds(name, typed)).isTrue();
  }

  @ParameterizedTest(name = "N2 王国强 by {0}")
  @ValueSource(
      strings = {
        "王国强",
        "王",
        "国强",
        "强",
        "国",
        "王 国 强",
        "wangguoqiang",
        "Wang Guoqiang",
        "WANG",
        "wangg",
        "guoqiang",
        "wgq",
        "WGQ",
        "w g q",
        "w.g.q.",
        "wg",
        "gq",
        "w",
        "wanggq",
        "Ｗａｎｇ　ｇｑ",
        "wáng guó"
      })
  void everyPartFindsHer(String typed) {
    assertThat(NameWords.finds("王国强", typed)).isTrue();
  }

  @ParameterizedTest(name = "N2 王国强 not by {0}")
  @ValueSource(
      strings = {"", " ", "··", "%", "_", "李", "王强", "wq", "q", "g", "qiang", "li", "王国强1"})
  void whatIsNoPartDoesNot(String typed) {
    assertThat(NameWords.finds("王国强", typed)).isFalse();
  }

  @ParameterizedTest(name = "N2 {0} by {1}")
  @CsvSource({
    "吕布, lv",
    "吕布, lü",
    "吕布, lyubu",
    "吕布, lb",
    "吕布, bu",
    "买买提·吐尔逊, 买买提吐尔逊",
    "买买提·吐尔逊, 吐尔逊",
    "买买提·吐尔逊, 买买提•吐",
    "买买提·吐尔逊, mmtt",
    "Anna Maria Schmidt, schmidt",
    "Anna Maria Schmidt, AMS",
    "Anna Maria Schmidt, anna maria",
    "José Núñez, jose nunez",
    "José Núñez, José",
  })
  void otherSpellings(String name, String typed) {
    assertThat(NameWords.finds(name, typed)).isTrue();
  }

  @ParameterizedTest(name = "N3 {0}")
  @ValueSource(strings = {"陆𬭎", "𠮷野", "温㛃", "𤭢", "王\uE000", "王\uD842", "·", "", "12", "（）"})
  void nothingBreaksOnWhatNobodyCanRead(String name) {
    assertThatCode(() -> NameWords.of(name)).doesNotThrowAnyException();
  }

  @Test
  void n3ACharacterOutsideTheBasicPlaneIsOneCharacter() {
    assertThat(NameWords.finds("陆𬭎", "𬭎")).isTrue();
    assertThat(NameWords.finds("𠮷野", "野")).isTrue();
    assertThat(NameWords.of("𠮷野")).contains("𠮷野", "野", "ye");
    assertThat(NameWords.of("𠮷")).containsExactly("𠮷");
  }

  @Test
  void aNameOfSixtyCharactersIsFiledUnderWordsThatFitTheirColumn() {
    assertThat(NameWords.of("强".repeat(60)))
        .hasSizeGreaterThan(60)
        .allMatch(word -> word.length() <= 100);
  }

  @Test
  void aFormerNameIsMarkedUnlessThePresentOneIsFoundByTheSameWord() {
    assertThat(NameIndex.keys(new NameIndex.Named(7, "王强", List.of("王小强"))))
        .contains(
            new NameIndex.Key("王强", 7, false),
            new NameIndex.Key("强", 7, false),
            new NameIndex.Key("王小强", 7, true),
            new NameIndex.Key("小强", 7, true))
        .doesNotContain(new NameIndex.Key("强", 7, true));
  }

  @Test
  void aNameThatWasErasedIsFoundByNothing() {
    assertThat(NameWords.of(NameWords.ERASED)).isEmpty();
  }
}
