package config

import (
	"fmt"
	"slices"
	"strings"

	"isnad/internal/near"
)

// suggestKey suggests the key that an unknown one was probably meant to be.
func suggestKey(section, key string) string {
	names := children(section)
	if word := near.Word(key, names); word != "" {
		return fmt.Sprintf("did you mean %s?", dotted(section, word))
	}
	// The key may be in the wrong section, or written with its dot.
	var all []string
	for _, k := range table {
		all = append(all, k.Name)
		if k.Name == key || strings.HasSuffix(k.Name, "."+key) {
			return "did you mean " + nested(k.Name) + "?"
		}
	}
	if word := near.Word(key, all); word != "" {
		return "did you mean " + nested(word) + "?"
	}
	if section == "" {
		return "the keys here are: " + strings.Join(names, ", ")
	}
	return fmt.Sprintf("the keys of %s are: %s", section, strings.Join(names, ", "))
}

// nested tells where in the file the key with that name stands.
func nested(name string) string {
	section, key, ok := strings.Cut(name, ".")
	if !ok {
		return name
	}
	return fmt.Sprintf("%s in the section %s", key, section)
}

// prefix begins the name of every environment variable of the program.
const prefix = "ISNAD_"

// UnknownVariable is an environment variable that looks like a setting and is none.
type UnknownVariable struct {
	Name string
	Near string // the setting's variable that was probably meant; may be empty
}

// String says that the variable is ignored, and which was probably meant.
func (v UnknownVariable) String() string {
	text := v.Name + " is no setting and is ignored"
	if v.Near != "" {
		text += ": did you mean " + v.Near + "?"
	}
	return text
}

// UnknownVariables finds the variables of an environment, NAME=value, that would be ignored.
// except names those that are read elsewhere.
func UnknownVariables(environ []string, except ...string) (all []UnknownVariable) {
	for _, k := range table {
		except = append(except, k.Env)
	}
	for _, pair := range environ {
		name, _, _ := strings.Cut(pair, "=")
		if strings.HasPrefix(name, prefix) && !slices.Contains(except, name) {
			all = append(all, UnknownVariable{name, near.Word(name, except)})
		}
	}
	return all
}
