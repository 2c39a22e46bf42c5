package org.lingyan.deployment.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;

/** The tree of the sample city, all names invented. */
final class Places {
  static final String CITY = "青岚市社会工作部";
  static final String LUZHOU = "鹭洲县社会工作部";
  static final String YUNXI = "云溪县社会工作部";
  static final String LUZHOU_CENTRE = "鹭洲县社工服务指导中心";
  static final String YUNXI_CENTRE = "云溪县社工服务指导中心";
  static final String AGENCY = "青岚市禾苗社会工作服务中心";
  static final String HOME_STATION = "鹭洲镇社工站";
  static final String GOOD_STATION = "沙洲镇社工站";
  static final String BAMBOO_STATION = "竹溪镇社工站";
  static final String WORRYING_STATION = "松岭乡社工站";
  static final String STREET_STATION = "城关街道社工站";
  static final String STONE_STATION = "石桥乡社工站";

  private Places() {}

  /** Teams in the order of the tree: whoever is above stands before those below. */
  static List<Team> teams() {
    return List.of(
        alone("青岚市", CITY, "", OrganisationKind.BUREAU, OrganisationLevel.CITY, 8, 0.2),
        alone("鹭洲县", LUZHOU, CITY, OrganisationKind.BUREAU, OrganisationLevel.COUNTY, 6, 0.2),
        alone("云溪县", YUNXI, CITY, OrganisationKind.BUREAU, OrganisationLevel.COUNTY, 6, 0.2),
        alone("青岚市", AGENCY, CITY, OrganisationKind.AGENCY, OrganisationLevel.CITY, 24, 0.17),
        centre("鹭洲县", LUZHOU_CENTRE, LUZHOU),
        centre("云溪县", YUNXI_CENTRE, YUNXI),
        station(LUZHOU, HOME_STATION, 10, 1.0, 0.26, "东堤村 5", "柳林村 5", "渡口社区 6"),
        station(LUZHOU, GOOD_STATION, 8, 1.7, 0.07, "沙头村 5", "芦苇村 5", "新港社区 5"),
        station(LUZHOU, "白鹭乡社工站", 7, 0.9, 0.30, "白鹭村 5", "荷塘村 5"),
        station(LUZHOU, STONE_STATION, 6, 0.8, 0.36, "石桥村 5", "枫树村 4"),
        station(LUZHOU, STREET_STATION, 10, 1.3, 0.16, "文庙社区 6", "北街社区 6", "学府社区 6", "西苑社区 5"),
        station(LUZHOU, "柳渡镇社工站", 7, 1.0, 0.22, "柳渡村 5", "双井村 5"),
        station(YUNXI, "云溪镇社工站", 9, 1.1, 0.20, "溪口村 5", "云台社区 6"),
        station(YUNXI, WORRYING_STATION, 6, 0.25, 0.62, "松岭村 5", "石门村 5", "高坪村 4"),
        station(YUNXI, BAMBOO_STATION, 8, 1.2, 0.18, "竹溪村 5", "茶园村 5"),
        station(YUNXI, "青石街道社工站", 9, 0.9, 0.27, "青石社区 6", "印染社区 6", "河西社区 5"),
        station(YUNXI, "梨花乡社工站", 6, 0.7, 0.40, "梨花村 5", "杏林村 5"));
  }

  static List<Place> all() {
    return teams().stream().flatMap(team -> team.places().stream()).toList();
  }

  private static Team alone(
      String county,
      String name,
      String above,
      OrganisationKind kind,
      OrganisationLevel level,
      int staff,
      double behind) {
    return new Team(name, county, List.of(new Place(name, above, kind, level, staff)), 1.1, behind);
  }

  private static Team centre(String county, String name, String above) {
    return alone(
        county, name, above, OrganisationKind.GUIDANCE_CENTER, OrganisationLevel.COUNTY, 9, 0.12);
  }

  private static Team station(
      String county, String name, int staff, double keen, double behind, String... rooms) {
    Stream<Place> below =
        Arrays.stream(rooms)
            .map(room -> room.split(" "))
            .map(
                room ->
                    new Place(
                        room[0] + "社工室",
                        name,
                        OrganisationKind.COMMUNITY,
                        OrganisationLevel.VILLAGE,
                        Integer.parseInt(room[1])));
    List<Place> places = new ArrayList<>();
    places.add(
        new Place(name, county, OrganisationKind.STATION, OrganisationLevel.TOWNSHIP, staff));
    below.forEach(places::add);
    return new Team(name, county.substring(0, 3), places, keen, behind);
  }
}
