package org.lingyan.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Words;

/** Why a file was not taken. */
public sealed interface FileRefusal extends Reason {

  /**
   * F2: it has more bytes than its purpose allows.
   *
   * @param mebibytes the most
   */
  record TooLarge(long mebibytes) implements FileRefusal {
    @Override
    public String code() {
      return "file.too-large";
    }

    @Override
    public Optional<BigDecimal> needed() {
      return Optional.of(BigDecimal.valueOf(mebibytes));
    }

    @Override
    public List<Object> arguments() {
      return List.of(mebibytes);
    }
  }

  /** F2: it has no bytes. */
  record Empty() implements FileRefusal {
    @Override
    public String code() {
      return "file.empty";
    }
  }

  /**
   * F2: its account brought very much today.
   *
   * @param mebibytes the most in a day
   */
  record EnoughForToday(long mebibytes) implements FileRefusal {
    @Override
    public String code() {
      return "file.enough-for-today";
    }

    @Override
    public List<Object> arguments() {
      return List.of(mebibytes);
    }
  }

  /**
   * F1: its content is of a type that the purpose does not take.
   *
   * @param found its name on the network
   * @param look what that is to whoever brought it
   * @param purpose what it was brought for
   */
  record WrongType(String found, FileLook look, FilePurpose purpose) implements FileRefusal {
    @Override
    public String code() {
      return purpose == FilePurpose.SHEET ? "file.no-list" : "file.wrong-type";
    }

    @Override
    public List<Object> arguments() {
      List<String> types = purpose.types().stream().sorted().map(Enum::name).toList();
      return List.of(look, new Words(String.join("、", types), String.join(", ", types)));
    }
  }

  /** F1: it begins like a picture and cannot be read as one. */
  record BrokenPicture() implements FileRefusal {
    @Override
    public String code() {
      return "file.broken-picture";
    }
  }

  /**
   * F1: a picture with more points than anybody can look at.
   *
   * @param side most points of one side
   * @param millions most points in all, in millions
   */
  record HugePicture(int side, int millions) implements FileRefusal {
    @Override
    public String code() {
      return "file.huge-picture";
    }

    @Override
    public List<Object> arguments() {
      return List.of(side, millions);
    }
  }

  /**
   * F5: the scanner found a virus.
   *
   * @param threat what it called it
   */
  record Infected(String threat) implements FileRefusal {
    @Override
    public String code() {
      return "file.infected";
    }

    @Override
    public List<Object> arguments() {
      return List.of(threat);
    }
  }
}
