package access

import (
	"net"
	"net/http"
	"strings"
)

// isLocal reports whether a request comes from this machine and means it. Another site
// can give its own name this machine's address, but not this machine's name.
func isLocal(r *http.Request) bool {
	host := r.Host
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	ip := net.ParseIP(strings.Trim(host, "[]"))
	named := strings.EqualFold(host, "localhost") || ip != nil && ip.IsLoopback()
	from := net.ParseIP(remote(r))
	return named && from != nil && from.IsLoopback() && r.Header.Get("X-Forwarded-For") == "" && r.Header.Get("Forwarded") == ""
}

// address is the address that a request comes from, for limits: behind a proxy on this
// machine, what that says.
func address(r *http.Request) string {
	host := remote(r)
	if ip := net.ParseIP(host); ip != nil && ip.IsLoopback() {
		all := r.Header.Get("X-Forwarded-For")
		if last := strings.TrimSpace(all[strings.LastIndexByte(all, ',')+1:]); last != "" {
			return last
		}
	}
	return host
}

// remote is the other end of the connection.
func remote(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}
