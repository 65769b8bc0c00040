package index

import (
	"maps"
	"slices"

	"isnad/internal/corpus"
	"isnad/internal/index/segment"
)

// A line that several articles have is kept in the first of them, in the order of
// paths, and a title that several pages have is the name of their site. So an
// article is cut by what others hold, and a change in one may be one for another.
// commonTexts finds those without reading any: each segment knows the keys of such
// texts.
type commonTexts struct {
	old    *Index
	gone   [][]bool                    // of each part of old, the articles that leave it
	fresh  map[corpus.TextKey][]string // paths of new articles that hold a text
	titles map[corpus.TextKey]*sharedTitle
	marked map[string]corpus.Common // of new articles by path
}

// A sharedTitle is a title that several pages may have.
type sharedTitle struct {
	old   []articlePlace  // pages of the generation before
	fresh map[string]bool // new ones by path: whether it was taken for shared
}

func newCommonTexts(old *Index, gone [][]bool) commonTexts {
	c := commonTexts{
		old: old, gone: gone, fresh: make(map[corpus.TextKey][]string),
		titles: make(map[corpus.TextKey]*sharedTitle), marked: make(map[string]corpus.Common),
	}
	if old == nil {
		return c
	}
	for _, at := range old.articles {
		if a := old.article(at); a.HasTitle {
			t := c.title(a.Shared)
			t.old = append(t.old, at)
		}
	}
	return c
}

func (c commonTexts) title(key corpus.TextKey) *sharedTitle {
	t := c.titles[key]
	if t == nil {
		t = &sharedTitle{fresh: make(map[string]bool)}
		c.titles[key] = t
	}
	return t
}

// mark marks the repeats of an article that comes into a new segment. The articles
// before it are decided about.
func (c commonTexts) mark(r *reading) {
	name := r.file.Path
	shared := false
	if r.common.HasTitle {
		t := c.title(r.common.Title)
		shared = c.stay(t.old)+len(t.fresh) > 0
		t.fresh[name] = shared
	}
	r.article.MarkAmong(func(key corpus.TextKey) bool { return c.before(segment.Short(key), name) }, shared)
	for _, key := range r.common.Texts {
		c.fresh[key] = append(c.fresh[key], name)
	}
	c.marked[name] = r.common
}

// forget takes a new article back.
func (c commonTexts) forget(name string) {
	common := c.marked[name]
	for _, key := range common.Texts {
		c.fresh[key] = slices.DeleteFunc(c.fresh[key], func(path string) bool { return path == name })
	}
	if common.HasTitle {
		delete(c.title(common.Title).fresh, name)
	}
}

// stay counts the articles that do not leave.
func (c commonTexts) stay(list []articlePlace) (n int) {
	for _, at := range list {
		if !c.gone[at.part][at.article] {
			n++
		}
	}
	return n
}

// before reports whether an article before name has a text.
func (c commonTexts) before(key corpus.TextKey, name string) bool {
	if slices.ContainsFunc(c.fresh[key], func(path string) bool { return path < name }) {
		return true
	}
	if c.old == nil {
		return false
	}
	for i, p := range c.old.parts {
		for a := range p.Holders(key) {
			if !c.gone[i][a] && p.Articles()[a].Path < name {
				return true
			}
		}
	}
	return false
}

// firstHolders are the first articles that hold a text: before the update, and after
// it. after is "" where none does, or where it is a new article.
func (c commonTexts) firstHolders(key corpus.TextKey) (before, after string) {
	for i, p := range c.old.parts {
		for a := range p.Holders(key) {
			if p.dead[a] {
				continue
			}
			path := p.Articles()[a].Path
			if before == "" || path < before {
				before = path
			}
			if !c.gone[i][a] && (after == "" || path < after) {
				after = path
			}
		}
	}
	for _, path := range c.fresh[key] {
		if path < after {
			after = ""
			break
		}
	}
	return before, after
}

// changed are the keys of the texts whose articles changed.
func (c commonTexts) changed() map[corpus.TextKey]bool {
	keys := make(map[corpus.TextKey]bool)
	for key := range c.fresh {
		keys[key] = true
	}
	for i, p := range c.old.parts {
		for _, key := range p.Common(func(a int) bool { return c.gone[i][a] && !p.dead[a] }) {
			keys[key] = true
		}
	}
	return keys
}

// affected lists the files of articles that must be cut again, although they did not
// change or were cut already: one of their lines is no longer a repeat, or is one
// now, or their title came to be shared or unshared.
func (u *update) affected() []corpus.File {
	names := make(map[string]bool)
	if u.reuse {
		for key := range u.common.changed() {
			before, after := u.common.firstHolders(key)
			if before != after {
				names[before], names[after] = true, true
			}
		}
	}
	u.common.retitled(names)
	var files []corpus.File
	for _, file := range u.found.files {
		at, indexed := u.known[file.Path]
		_, fresh := u.added[file.Path]
		if names[file.Path] && (fresh && u.common.misjudged(file.Path) || !fresh && indexed && !u.gone[at.part][at.article]) {
			files = append(files, file)
		}
	}
	return files
}

// retitled adds the names of the articles whose title came to be shared or unshared.
func (c commonTexts) retitled(names map[string]bool) {
	for _, t := range c.titles {
		all := c.stay(t.old) + len(t.fresh)
		for _, name := range slices.Sorted(maps.Keys(t.fresh)) {
			if t.fresh[name] != (all > 1) {
				names[name] = true
			}
		}
		for _, at := range t.old {
			if (len(t.old) > 1) != (all > 1) {
				names[c.old.article(at).Path] = true
			}
		}
	}
}

// misjudged reports whether the title of a new article was taken for another's too
// and is not, or the other way round.
func (c commonTexts) misjudged(name string) bool {
	common := c.marked[name]
	if !common.HasTitle {
		return false
	}
	t := c.title(common.Title)
	return t.fresh[name] != (c.stay(t.old)+len(t.fresh) > 1)
}
