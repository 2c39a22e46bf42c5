package org.lingyan.certificate.batch;

import java.util.List;
import org.lingyan.shared.Reason;

/** Why no batch is printed. */
public sealed interface BatchRefusal extends Reason {

  /**
   * Q2: too many people.
   *
   * @param people how many there are at least
   * @param most how many may be
   */
  record TooMany(long people, int most) implements BatchRefusal {
    @Override
    public String code() {
      return "proof.batch-too-many";
    }

    @Override
    public List<Object> arguments() {
      return List.of(people, most);
    }
  }

  /** Q1: nobody counts there under it. */
  record Nobody() implements BatchRefusal {
    @Override
    public String code() {
      return "proof.batch-nobody";
    }
  }
}
