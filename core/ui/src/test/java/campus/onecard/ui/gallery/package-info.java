/** Every component in every state and look, as pictures for people to judge. */
@NullMarked
package campus.onecard.ui.gallery;

import org.jspecify.annotations.NullMarked;
