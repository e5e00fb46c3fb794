/** Keeps passwords: Argon2id over a peppered HMAC, on few threads, with bounded tries. */
@NullMarked
package campus.onecard.server.secret;

import org.jspecify.annotations.NullMarked;
