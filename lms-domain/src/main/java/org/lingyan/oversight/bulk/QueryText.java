package org.lingyan.oversight.bulk;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.hours.standing.PeopleTraits;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.hours.standing.Status;
import org.lingyan.oversight.BoardQuery;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.Page;

/** A filter of a board as the text that long work keeps: which people, and nothing else of it. */
final class QueryText {
  private QueryText() {}

  static String of(BoardQuery query) {
    return Stream.of(
            Long.toString(query.organisationId()),
            Boolean.toString(query.own()),
            query.requirement().orElse(""),
            query.inPeriod().toString(),
            query.statuses().stream().map(Enum::name).sorted().collect(Collectors.joining("+")),
            query.name(),
            query.traits().worker().map(Enum::name).orElse(""),
            query.traits().level().map(Enum::name).orElse(""),
            query.traits().lacking().orElse(""))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
        .collect(Collectors.joining(","));
  }

  static BoardQuery read(String text) {
    List<String> parts =
        Arrays.stream(text.split(",", -1))
            .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
            .toList();
    return new BoardQuery(
        Long.parseLong(parts.get(0)),
        Boolean.parseBoolean(parts.get(1)),
        given(parts.get(2)),
        LocalDate.parse(parts.get(3)),
        Arrays.stream(parts.get(4).split("\\+", -1))
            .filter(word -> !word.isEmpty())
            .map(Status::valueOf)
            .collect(Collectors.toSet()),
        parts.get(5),
        new PeopleTraits(
            given(parts.get(6)).map(WorkerCategory::valueOf),
            given(parts.get(7)).map(CertificateLevel::valueOf),
            given(parts.get(8))),
        StandingList.Sort.NAME,
        false,
        false,
        new Page.Request(0, 1));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }
}
