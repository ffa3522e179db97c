### What stands on every page, and in every list.

site-name = Connecting Humans
site-tagline = Bringing people together in Thuringia
skip-to-content = Skip to the content
nav-label = Main menu
nav-menu = Menu
nav-women = Connecting Women
nav-partners = Connecting Partners
nav-join = Join in
nav-directory = Directory
nav-sign-in = For the team
language-switch-label = Choose a language
footer-label = Footer
footer-imprint = Imprint
footer-privacy = Privacy
footer-accessibility = Accessibility
footer-by = Offered by: { $operator }
demo-ribbon = Everything here is invented.

## Pages of a list

pagination-label = Pages
pagination-previous = Previous page
pagination-next = Next page
pagination-page = Page { $page } of { $pages }

## Small words

yes = Yes
language-name = English
# Between the items of a list
list-separator = { ", " }
count-few = < { $least }
count-at-least = at least { $count }
