"""The agenda tab: the list of matters, the editor of one, and what is still missing."""
