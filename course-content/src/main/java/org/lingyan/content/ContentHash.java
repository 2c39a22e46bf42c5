package org.lingyan.content;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The canonical form of a course, fed to SHA-256. Every text goes in with its length before it and
 * every list with its size, so that no two different courses have the same form.
 */
final class ContentHash {

  private final MessageDigest digest = sha256();

  private ContentHash() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  static String of(CoursePackage course) {
    ContentHash hash = new ContentHash();
    hash.add("lingyan-course-1");
    hash.add(course.id());
    hash.add(course.version());
    hash.add(course.language().toLanguageTag());
    hash.add(course.title());
    hash.add(course.summary());
    hash.add(course.category());
    hash.add(course.licence());
    hash.add(course.sources().size());
    for (Source source : course.sources()) {
      hash.add(source.key());
      hash.add(source.text());
      hash.add(source.url().map(URI::toString).orElse(""));
    }
    hash.add(course.lessons().size());
    for (Lesson lesson : course.lessons()) {
      hash.add(lesson.id());
      hash.add(lesson.title());
      hash.add(lesson.minutes());
      hash.add(lesson.html());
      hash.add(lesson.blocks());
      hash.add(lesson.characters());
    }
    hash.add(course.quiz());
    hash.add(course.assets().size());
    course
        .assets()
        .forEach(
            (name, asset) -> {
              hash.add(name);
              hash.add(asset.mediaType());
              hash.add(asset.sha256());
            });
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void add(Quiz quiz) {
    add(quiz.passPercent());
    add(quiz.questions().size());
    for (Question question : quiz.questions()) {
      add(question.id());
      add(question.kind().name());
      add(question.lessonId().orElse(""));
      add(question.text());
      add(question.options().size());
      question
          .options()
          .forEach(
              (letter, text) -> {
                add(letter);
                add(text);
              });
      add(String.join("", question.key()));
      add(question.explanation());
    }
  }

  private void add(LocalizedText text) {
    add(text.chinese());
    add(text.english());
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    digest.update(bytes);
  }

  private void add(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
