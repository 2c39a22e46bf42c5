package org.lingyan.notice.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.shared.Keyring;

/** Where somebody wants to be told. */
@ApplicationScoped
class AddressData implements PersonalDataHolder {
  private final EntityManager em;
  private final Keyring keys;

  /** For the container's proxy. */
  protected AddressData() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  AddressData(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  @Override
  public List<Held> held() {
    return List.of(
        Held.named("addresses", Fate.GOES)
            .in("notice_address", "notice_setting", "notice_address_code")
            .columns("channel", "address", "at")
            .read(
                em,
                "SELECT a.channel, a.address, a.at",
                "FROM notice_address a WHERE a.person_id IN (:person)",
                "ORDER BY a.channel",
                row ->
                    List.of(
                        row.word(0, ChannelKind.class),
                        keys.open(row.bytes(1)),
                        row.moment(2).orElseThrow()))
            .erases(
                em,
                "DELETE FROM notice_address WHERE person_id IN (:person)",
                "DELETE FROM notice_address_code WHERE person_id IN (:person)",
                "DELETE FROM notice_setting WHERE person_id IN (:person)"));
  }
}
