package org.lingyan.api.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the OpenAPI document says of a member beyond its type. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface About {
  /** Whether it may be null, or missing in what a client sends. */
  boolean optional() default false;

  /** Smallest value of a number; empty for none. */
  String least() default "";

  /** Largest value of a number; empty for none. */
  String most() default "";

  /** Most characters of a text or members of a list; 0 for no limit. */
  int longest() default 0;

  /** An example; empty for none. */
  String example() default "";
}
