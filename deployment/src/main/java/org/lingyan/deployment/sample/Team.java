package org.lingyan.deployment.sample;

import java.util.List;

/**
 * Places whose people stand together on the board: a station with its villages, a guidance centre,
 * the agency, a bureau. Each has a character of its own.
 *
 * @param name name of the first place
 * @param county where its classes are held; the city for those of the city
 * @param places the places, the leading one first
 * @param keen how much larger than elsewhere the share of those is who are done early
 * @param behind share of those who are behind
 */
record Team(String name, String county, List<Place> places, double keen, double behind) {
  Team {
    places = List.copyOf(places);
  }
}
