package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.credential.certificate.CertificateView;

/**
 * The certificates of a person.
 *
 * @param items those that stand first, the latest before the others
 */
@Schema(name = "Certificates", description = "The certificates of a person.")
public record CertificatesJson(List<CertificateJson> items) {
  /** All of them. */
  public static CertificatesJson of(List<CertificateView> all) {
    return new CertificatesJson(all.stream().map(CertificateJson::of).toList());
  }
}
