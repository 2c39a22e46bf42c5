package org.lingyan.deployment.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;

/**
 * A tree for any number of people in the proportions of a large municipality: counties of some
 * 2,600, each with a bureau, a guidance centre and stations of towns with their villages. All names
 * are put together from pieces.
 */
final class Region {
  static final String CITY = "云陵市社会工作部";

  private static final int PEOPLE_OF_A_COUNTY = 2_600;
  private static final int LEAST_COUNTIES = 2;
  private static final int VILLAGES = 17;
  private static final String FIRST = "青云白石龙安宁永长新清金玉松柏梅兰竹枫桃李柳杨荷莲芦沙河江湖泉溪潭湾塘桥渡港坪";
  private static final String SECOND = "山水岭川原田坡岗峰谷林园台阁亭城门关口集店屯寨堡洲岛浦堤坝陵阳阴和平康乐丰顺";
  private static final String[] TOWNS = {"镇", "镇", "乡", "街道"};

  private final Random random;
  private final List<Team> teams = new ArrayList<>();
  private int left;

  private Region(Random random, int people) {
    this.random = random;
    this.left = people;
  }

  /** Teams in the order of the tree whose places have room for exactly so many people. */
  static List<Team> of(int people, Random random) {
    Region region = new Region(random, people);
    int counties = Math.max(LEAST_COUNTIES, 1 + (people - 1) / PEOPLE_OF_A_COUNTY);
    region.team(
        "云陵市",
        1.1,
        0.2,
        List.of(region.place(CITY, "", OrganisationKind.BUREAU, OrganisationLevel.CITY, 12)));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < counties; i++) {
      names.add(name(i) + "县");
    }
    for (int i = 0; i < counties; i++) {
      region.county(names.get(i), region.left / (counties - i));
    }
    return List.copyOf(region.teams);
  }

  // Walks both rows of pieces so that no pair comes twice before all have come.
  private static String name(int number) {
    int first = number % FIRST.length();
    int second = (number / FIRST.length() + 7 * number) % SECOND.length();
    return "" + FIRST.charAt(first) + SECOND.charAt(second);
  }

  private void county(String name, int people) {
    int after = left - people;
    String bureau = name + "社会工作部";
    team(
        name,
        1.1,
        0.2,
        List.of(place(bureau, CITY, OrganisationKind.BUREAU, OrganisationLevel.COUNTY, 8)));
    team(
        name,
        1.1,
        0.12,
        List.of(
            place(
                name + "社工服务指导中心",
                bureau,
                OrganisationKind.GUIDANCE_CENTER,
                OrganisationLevel.COUNTY,
                9)));
    int town = random.nextInt(FIRST.length());
    while (left > after) {
      town(name, bureau, name(++town) + TOWNS[random.nextInt(TOWNS.length)], after);
    }
  }

  private void town(String county, String bureau, String name, int after) {
    String station = county + name + "社工站";
    List<Place> places = new ArrayList<>();
    places.add(
        place(
            station,
            bureau,
            OrganisationKind.STATION,
            OrganisationLevel.TOWNSHIP,
            Math.min(left - after, 6 + random.nextInt(7))));
    int villages = VILLAGES - 7 + random.nextInt(15);
    boolean street = name.endsWith("街道");
    int village = random.nextInt(FIRST.length());
    for (int i = 0; i < villages && left > after; i++) {
      places.add(
          place(
              county + name + name(++village) + (street ? "社区" : "村") + "社工室",
              station,
              OrganisationKind.COMMUNITY,
              OrganisationLevel.VILLAGE,
              Math.min(left - after, 4 + random.nextInt(3))));
    }
    team(county, 0.3 + 1.4 * random.nextDouble(), 0.06 + 0.5 * random.nextDouble(), places);
  }

  private Place place(
      String name, String above, OrganisationKind kind, OrganisationLevel level, int staff) {
    int here = Math.min(left, staff);
    left -= here;
    return new Place(name, above, kind, level, here);
  }

  private void team(String county, double keen, double behind, List<Place> places) {
    teams.add(new Team(places.get(0).name(), county, places, keen, behind));
  }
}
