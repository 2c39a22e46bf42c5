package org.lingyan.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.lingyan.api.input.Bodies;

/** A4: what makes two requests the same. */
class FingerprintTest {
  private static byte[] of(String body) {
    return Fingerprint.of("POST", "/api/v1/x", Bodies.json(body));
  }

  @Test
  void blanksAndOrderOfKeysDoNotMatter() {
    assertThat(of("{'a':1,'b':{'c':[1,2],'d':'x'}}"))
        .hasSize(32)
        .isEqualTo(of("{ 'b' : {'d':'x','c':[1, 2]}, 'a' : 1 }"));
  }

  @Test
  void valuesAndOrderOfListsMatter() {
    assertThat(of("{'a':[1,2]}"))
        .isNotEqualTo(of("{'a':[2,1]}"))
        .isNotEqualTo(of("{'a':[1,2],'b':null}"))
        .isNotEqualTo(of("{'a':['1',2]}"));
    assertThat(of("{'a':'1','b':'2'}")).isNotEqualTo(of("{'a':'1,1:b=2'}"));
  }

  @Test
  void methodAndPathMatter() {
    byte[] post = Fingerprint.of("POST", "/a", JsonValue.NULL);
    assertThat(post)
        .isNotEqualTo(Fingerprint.of("PUT", "/a", JsonValue.NULL))
        .isNotEqualTo(Fingerprint.of("POST", "/b", JsonValue.NULL));
  }
}
