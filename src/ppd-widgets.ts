/** The one script a site pastes. */
import './index.js';
