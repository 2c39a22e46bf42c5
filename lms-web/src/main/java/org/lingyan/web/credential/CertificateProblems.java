package org.lingyan.web.credential;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lingyan.credential.CredentialRefusal;
import org.lingyan.shared.Reason;
import org.lingyan.web.text.Texts;

/**
 * What is wrong with a posted certificate.
 *
 * @param byField in words, by the field that is to be looked at
 * @param others about the whole
 */
record CertificateProblems(Map<String, String> byField, List<String> others) {
  /** Nothing is wrong. */
  static final CertificateProblems NONE = new CertificateProblems(Map.of(), List.of());

  /** Fields that could not be read. */
  static CertificateProblems of(Map<String, String> byField) {
    return new CertificateProblems(byField, List.of());
  }

  /**
   * Reasons of a refusal.
   *
   * @param otherwise field of those that name none; empty for the whole
   */
  static CertificateProblems of(List<Reason> reasons, String otherwise, Texts texts) {
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> whole = new java.util.ArrayList<>();
    for (Reason why : reasons) {
      String field = why instanceof CredentialRefusal refusal ? refusal.field() : otherwise;
      if (field.isEmpty()) {
        whole.add(texts.of(why));
      } else {
        fields.putIfAbsent(field, texts.of(why));
      }
    }
    return new CertificateProblems(fields, whole);
  }

  /** What this request found. */
  static CertificateProblems in(HttpServletRequest request) {
    return request.getAttribute(EvidencePart.PROBLEMS) instanceof CertificateProblems found
        ? found
        : NONE;
  }
}
