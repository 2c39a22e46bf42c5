package org.lingyan.api.json;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * An answer to a question.
 *
 * @param answer the letters; none to take the answer back
 * @param seq the client's counter: an answer with a smaller one never overwrites a later one
 */
@Schema(name = "NewAnswer", description = "An answer to a question.")
public record NewAnswer(
    @About(longest = 10) List<String> answer,
    @About(least = "0", most = "9007199254740992") long seq)
    implements Wish {
  private static final int MOST_LETTERS = 10;
  private static final long MOST_SEQ = 1L << 53;

  static NewAnswer read(Body body) {
    body.required("answer");
    body.required("seq");
    List<String> letters = body.texts("answer", MOST_LETTERS);
    for (int i = 0; i < letters.size(); i++) {
      if (!letters.get(i).matches("[A-Z]")) {
        body.wrong("answer[" + i + "]", "api.field.letter");
      }
    }
    NewAnswer wish = new NewAnswer(letters, body.optionalLong("seq", 0, MOST_SEQ).orElse(0));
    body.done();
    return wish;
  }

  /** The letters in order, as the use case takes them. */
  public String letters() {
    return answer.stream().sorted().collect(Collectors.joining());
  }
}
