package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/**
 * Who is on record under a number, wherever she works: for batches and checks whose caller has the
 * right to ask. Nothing is opened, numbers are found by their HMAC (P2). A number on a record that
 * was merged leads to who stays (M1).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class KnownPeople {
  private static final int AT_ONCE = 500;

  private final EntityManager em;
  private final PersonalData data;

  /** For the container's proxy. */
  protected KnownPeople() {
    this.em = null;
    this.data = null;
  }

  /** Reads through this persistence context. */
  @Inject
  public KnownPeople(EntityManager em, Keyring keys) {
    this.em = em;
    this.data = new PersonalData(keys);
  }

  /** Who has these documents; unknown ones are missing. One statement for some hundred. */
  public Map<IdentityDocument, Long> byDocument(Collection<IdentityDocument> documents) {
    Map<ByteBuffer, IdentityDocument> wanted = new HashMap<>();
    documents.forEach(one -> wanted.put(ByteBuffer.wrap(data.lookup(one)), one));
    Map<IdentityDocument, Long> known = new HashMap<>();
    found("id_number_lookup", List.copyOf(wanted.keySet()))
        .forEach(one -> known.put(wanted.get(one.lookup()), one.person()));
    return known;
  }

  /** Who has these phones: several people may share one; unknown ones are missing. */
  public Map<Phone, List<Long>> byPhone(Collection<Phone> phones) {
    Map<ByteBuffer, Phone> wanted = new HashMap<>();
    phones.forEach(one -> wanted.put(ByteBuffer.wrap(data.lookup(one)), one));
    return found("phone_lookup", List.copyOf(wanted.keySet())).stream()
        .collect(
            Collectors.groupingBy(
                one -> wanted.get(one.lookup()),
                Collectors.mapping(Found::person, Collectors.toList())));
  }

  private record Found(ByteBuffer lookup, long person) {}

  private List<Found> found(String column, List<ByteBuffer> lookups) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < lookups.size(); i += AT_ONCE) {
      List<ByteBuffer> some = lookups.subList(i, Math.min(lookups.size(), i + AT_ONCE));
      String marks =
          IntStream.rangeClosed(1, some.size())
              .mapToObj(n -> "?" + n)
              .collect(Collectors.joining(", "));
      found.addAll(
          Rows.list(
              em,
              "SELECT DISTINCT %1$s, main_id FROM person WHERE %1$s IN (%2$s) ORDER BY main_id"
                  .formatted(column, marks),
              row -> new Found(ByteBuffer.wrap(row.bytes(0)), row.number(1)),
              some.stream().map(ByteBuffer::array).toArray()));
    }
    return found;
  }
}
