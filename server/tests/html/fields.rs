//! What stands in a form that a page shows again.

use testkit::Page;

use crate::html::{plain, tag};

/// The chosen values of the lists with this name.
pub fn chosen(page: &Page, field: &str) -> Vec<String> {
    let selects = page.body.split("<select").skip(1).filter_map(|rest| rest.split("</select>").next());
    let fields =
        selects.filter(|select| select.split('>').next().unwrap_or_default().contains(&format!("name=\"{field}\"")));
    let selected = |select: &str| {
        let mut options = select.split("<option").skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
        let option = options.find(|option| option.contains("selected")).unwrap_or_default();
        option.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
    };
    fields.map(selected).collect()
}

/// Checks that a refused form's page still has every value where it was typed.
pub fn keeps(page: &Page, fields: &[(&str, &str)]) {
    for (name, value) in fields {
        let named = format!("name=\"{name}\"");
        if tag(page, "select", &[&named]).is_some() {
            assert!(chosen(page, name).contains(&(*value).to_owned()), "{name}={value} is not selected any more");
        } else if tag(page, "textarea", &[&named]).is_some() {
            let text = page
                .body
                .split("<textarea")
                .find(|rest| rest.split('>').next().unwrap_or_default().contains(&named))
                .expect("it");
            let text = text.split_once('>').and_then(|(_, rest)| rest.split("</textarea>").next()).unwrap_or_default();
            // HTML leaves out a line break right at the beginning.
            let text = text.strip_prefix('\n').unwrap_or(text);
            assert_eq!(plain(text), *value, "{name}: what stands in the box is what was typed, to the letter");
        } else {
            let tags: Vec<_> = page
                .body
                .split("<input")
                .skip(1)
                .map(|rest| plain(rest.split('>').next().unwrap_or_default()))
                .collect();
            let kept = tags.iter().find(|tag| tag.contains(&named) && tag.contains(&format!("value=\"{value}\"")));
            let kept = kept.unwrap_or_else(|| panic!("{name}={value} is gone"));
            let is_box = kept.contains("type=\"checkbox\"") || kept.contains("type=\"radio\"");
            assert!(!is_box || kept.contains("checked"), "{name}={value} is not ticked any more");
        }
    }
}
