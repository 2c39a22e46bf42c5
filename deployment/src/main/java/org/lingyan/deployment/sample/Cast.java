package org.lingyan.deployment.sample;

import static org.lingyan.people.person.CertificateLevel.ASSISTANT;
import static org.lingyan.people.person.CertificateLevel.INTERMEDIATE;
import static org.lingyan.people.person.CertificateLevel.SENIOR;

import java.util.List;
import java.util.Optional;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.CertificateLevel;

/**
 * Those of whom the sample knows more than their place: who has an account, who has a rare name.
 */
enum Cast {
  /** In the middle of the course, one lesson and the quiz to go. */
  TRAINEE("trainee", "周语桐", ASSISTANT, Places.HOME_STATION, Role.TRAINEE, ""),
  /** Joined this year, never began the course. */
  TRAINEE_NEW("trainee2", "江雨禾", null, Places.GOOD_STATION, Role.TRAINEE, ""),
  /** In the other county, has completed the course. */
  TRAINEE_DONE("trainee3", "罗青山", INTERMEDIATE, Places.BAMBOO_STATION, Role.TRAINEE, ""),
  /** Supervises in one county. */
  SUPERVISOR("supervisor", "陈岚", SENIOR, Places.LUZHOU_CENTRE, Role.SUPERVISOR, Places.LUZHOU),
  /** Teaches in one county. */
  TRAINER("trainer", "顾明远", SENIOR, Places.AGENCY, Role.TRAINER, Places.LUZHOU),
  /** Plans the training of one county. */
  TRAINING("training", "林若溪", INTERMEDIATE, Places.LUZHOU_CENTRE, Role.TRAINING, Places.LUZHOU),
  /** Human resources of the whole city, who also closes its years. */
  HR_CITY("hr-city", "方正平", null, Places.CITY, Role.HR, Places.CITY),
  /** Human resources of one station. */
  HR_STATION("hr-station", "许静", ASSISTANT, Places.HOME_STATION, Role.HR, Places.HOME_STATION),
  /** Reads everything in the city. */
  AUDITOR("auditor", "何砚秋", null, Places.CITY, Role.AUDITOR, Places.CITY),
  /** Three roles at once in the other county. */
  SEVERAL("several", "苏映雪", SENIOR, Places.YUNXI_CENTRE, Role.TRAINEE, Places.YUNXI),
  /** A character that older fonts lack. */
  RARE_ONE("", "温㛃", ASSISTANT, Places.STREET_STATION, null, ""),
  /** A character outside the basic plane: two units of UTF-16. */
  RARE_TWO("", "陆𬭎", null, Places.STONE_STATION, null, ""),
  /** Everybody else. */
  NOBODY("", "", null, "", null, "");

  private final String account;
  private final String personName;
  private final CertificateLevel level;
  private final String place;
  private final Role role;
  private final String over;

  Cast(
      String account,
      String personName,
      CertificateLevel level,
      String place,
      Role role,
      String over) {
    this.account = account;
    this.personName = personName;
    this.level = level;
    this.place = place;
    this.role = role;
    this.over = over;
  }

  String account() {
    return account;
  }

  String personName() {
    return personName;
  }

  Optional<CertificateLevel> level() {
    return Optional.ofNullable(level);
  }

  /** The place of work. */
  String place() {
    return place;
  }

  /** Where the roles hold, as the list of accounts names it. */
  String over() {
    return over.isEmpty() ? place : over;
  }

  /** The roles with the places on which they hold; a trainee's is always her own. */
  List<Held> held() {
    if (this == SEVERAL) {
      return List.of(
          new Held(Role.TRAINEE, place), new Held(Role.SUPERVISOR, over), new Held(Role.HR, over));
    }
    if (this == HR_CITY) {
      return List.of(new Held(role, over), new Held(Role.CLOSE_YEAR, over));
    }
    return role == null ? List.of() : List.of(new Held(role, over()));
  }

  /** A role on a place. */
  record Held(Role role, String place) {}
}
