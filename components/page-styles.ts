/** What every own page wears: import it for its effect. */
import './theme.css'
import './page.css'
import './controls.css'
import './content.css'
import './mentions.css'
